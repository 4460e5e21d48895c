namespace OpenAi.Conformance.Prism;

/// <summary>What a server answered: the operation, by its method and template, and the status.</summary>
internal sealed record Answer(string Operation, int Status);
