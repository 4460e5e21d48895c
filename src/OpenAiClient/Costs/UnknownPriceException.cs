namespace OpenAi.Costs;

/// <summary>Thrown when there is no price for the model whose price or cost is requested.</summary>
public sealed class UnknownPriceException : KeyNotFoundException
{
    private const string NoModel =
        "The answer does not name its model, so its price is not known. Compute the cost with the price of the model that you asked for: prices[model].CostOf(inputTokens, outputTokens).";

    /// <summary>Creates the exception for a model without a price.</summary>
    /// <param name="model">The name of the model.</param>
    public UnknownPriceException(string model)
        : this(model, $"No price is known for the model '{model}'. Add one: prices.With(\"{model}\", new ModelPrice(input, output)), each per million tokens.")
    {
    }

    private UnknownPriceException(string model, string message)
        : base(message) =>
        Model = model;

    /// <summary>The model's name; empty when an answer does not name it.</summary>
    public string Model { get; }

    internal static UnknownPriceException OfNoModel() => new("", NoModel);
}
