namespace Reports.Parse.Structure.RunIn;

/// <summary>A sentence that by its shape may head what follows it: its span in UTF-16 code units, its Han characters and its commas.</summary>
internal readonly record struct Opening(int Start, int End, int Han, int Commas);
