using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>Several steps that make trouble together.</summary>
internal sealed record BadSituation(int Row, string What, string Told, Func<SiteUnderTest, Task> Steps) : BadInput(Row, What)
{
    public override string Answer => Told;

    public override Task TryAsync(SiteUnderTest site) => Steps(site);
}
