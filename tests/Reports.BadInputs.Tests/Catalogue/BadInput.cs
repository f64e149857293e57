using Reports.BadInputs.Tests.Running;

namespace Reports.BadInputs.Tests.Catalogue;

/// <summary>A bad input: the row of the catalogue, what is sent, and what must become of it.</summary>
internal abstract record BadInput(int Row, string What)
{
    /// <summary>Name of the test.</summary>
    public string Name => $"{Row:00} {What}";

    /// <summary>What must become of it, in the words of the documentation.</summary>
    public abstract string Answer { get; }

    /// <summary>Sends it and looks at what becomes of it.</summary>
    public abstract Task TryAsync(SiteUnderTest site);
}
