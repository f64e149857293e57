namespace Reports.Parse.Entities.Names;

/// <summary>Types of named things. The words go outward.</summary>
internal static class EntityType
{
    public const string Place = "place";
    public const string Organization = "organization";
    public const string Project = "project";
    public const string Policy = "policy";
    public const string Honour = "honour";
    public const string Event = "event";
    public const string Person = "person";
}
