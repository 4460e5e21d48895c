namespace OpenAi.Responses;

/// <summary>The result of moderation, or an error.</summary>
[Union("type")]
[Variant<ResponseModerationResult>("moderation_result")]
[Variant<ResponseModerationError>("error")]
public abstract partial record ResponseModerationOutcome : JsonModel;
