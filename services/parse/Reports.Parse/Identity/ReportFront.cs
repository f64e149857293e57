using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;
using Reports.Parse.Identity.Sessions;

namespace Reports.Parse.Identity;

/// <summary>What the front of a document shows at a glance: its lines, title, meeting, and whether the nation's party speaks.</summary>
internal sealed record ReportFront(FrontMatter Front, SquashedText? Title, Meeting? Meeting, TextSpan? NationalParty);
