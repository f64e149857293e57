namespace Reports.Parse.Isolation.Frames;

/// <summary>What a frame holds.</summary>
internal enum FrameKind : byte
{
    /// <summary>Child: it is confined and waits. JSON of <see cref="Confining.Confinement"/>.</summary>
    Ready = 1,

    /// <summary>Parent: name of a file. JSON of <see cref="RequestHeader"/>.</summary>
    Header = 2,

    /// <summary>Parent: the bytes of the file, right after its header.</summary>
    File = 3,

    /// <summary>Child: what it took out of the file, as <see cref="ExtractionBytes"/>.</summary>
    Extracted = 4,

    /// <summary>Child: the file is refused. JSON of <see cref="RejectionBody"/>.</summary>
    Rejected = 5,

    /// <summary>Child: the reader threw. JSON of <see cref="FailureBody"/>.</summary>
    Failed = 6,

    /// <summary>Child: memory ran out over the file; the child ends.</summary>
    OutOfMemory = 7,
}
