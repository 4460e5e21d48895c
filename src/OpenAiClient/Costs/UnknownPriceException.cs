namespace OpenAi.Costs;

/// <summary>Thrown when there is no price for the model whose price or cost is requested.</summary>
public sealed class UnknownPriceException : KeyNotFoundException
{
    /// <summary>Creates the exception for a model without a price.</summary>
    /// <param name="model">The name of the model.</param>
    public UnknownPriceException(string model)
        : base($"No price is known for the model '{model}'. Add one: prices.With(\"{model}\", new ModelPrice(input, output)), each per million tokens.") =>
        Model = model;

    /// <summary>The model's name.</summary>
    public string Model { get; }
}
