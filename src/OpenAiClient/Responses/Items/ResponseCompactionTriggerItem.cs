namespace OpenAi.Responses;

/// <summary>Requests that the server compacts the conversation up to this item.</summary>
public sealed partial record ResponseCompactionTriggerItem : ResponseItem;
