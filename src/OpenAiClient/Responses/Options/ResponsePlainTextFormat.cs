namespace OpenAi.Responses;

/// <summary>Plain text.</summary>
public sealed partial record ResponsePlainTextFormat : ResponseTextFormat;
