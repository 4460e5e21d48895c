namespace OpenAi.SampleTests;

/// <summary>The result of running a sample.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Errors);
