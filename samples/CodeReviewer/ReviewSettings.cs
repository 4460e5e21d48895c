namespace CodeReviewer;

/// <summary>The settings from the command line; one of <see cref="Paths"/>, <see cref="Diff"/> and <see cref="Range"/> is set.</summary>
internal sealed record ReviewSettings
{
    public required IReadOnlyList<FileSystemInfo> Paths { get; init; }

    public required string? Diff { get; init; }

    public required string? Range { get; init; }

    public required IReadOnlyList<string> Include { get; init; }

    public required FileInfo Report { get; init; }

    public required int? FailBelow { get; init; }

    public required int Parallel { get; init; }

    public required int MaxFiles { get; init; }

    public required int MaxCharacters { get; init; }
}
