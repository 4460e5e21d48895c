namespace OpenAi.SampleTests;

/// <summary>What a sample did.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Errors);
