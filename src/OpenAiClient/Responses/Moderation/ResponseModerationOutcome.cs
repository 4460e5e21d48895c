namespace OpenAi.Responses;

/// <summary>What moderation found, or why it could not look.</summary>
[Union("type")]
[Variant<ResponseModerationResult>("moderation_result")]
[Variant<ResponseModerationError>("error")]
public abstract partial record ResponseModerationOutcome : JsonModel;
