namespace OpenAi.Responses;

/// <summary>Free text.</summary>
public sealed partial record ResponseCustomTextFormat : ResponseCustomFormat;
