namespace OpenAi.Responses;

/// <summary>Asks the server to compact the conversation up to here.</summary>
public sealed partial record ResponseCompactionTriggerItem : ResponseItem;
