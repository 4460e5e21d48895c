namespace OpenAi.Responses;

/// <summary>Any JSON object, for models without support for schemas; the messages must ask for JSON as well.</summary>
public sealed partial record ResponseJsonObjectFormat : ResponseTextFormat;
