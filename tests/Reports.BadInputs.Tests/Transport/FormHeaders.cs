using Reports.Acceptance.Tests.Files;

namespace Reports.BadInputs.Tests.Transport;

/// <summary>Headers of a form upload.</summary>
internal static class FormHeaders
{
    public const string Type = "Content-Type: " + Multipart.ContentType;
}
