namespace OpenAi.Assistants;

/// <summary>
/// The details of a step: a <see cref="ThreadMessageCreationDetails"/>, a <see cref="ThreadToolCallsDetails"/>, or an
/// <see cref="UnknownThreadRunStepDetails"/>.
/// </summary>
[Union("type")]
[Variant<ThreadMessageCreationDetails>("message_creation")]
[Variant<ThreadToolCallsDetails>("tool_calls")]
public abstract partial record ThreadRunStepDetails : JsonModel
{
}
