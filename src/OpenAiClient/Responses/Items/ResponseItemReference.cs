namespace OpenAi.Responses;

/// <summary>A reference to a stored item, by its <see cref="ResponseItem.Id"/>.</summary>
public sealed partial record ResponseItemReference : ResponseItem;
