namespace OpenAi.Responses;

/// <summary>Stands for an item that the server has stored, by its <see cref="ResponseItem.Id"/>.</summary>
public sealed partial record ResponseItemReference : ResponseItem;
