namespace OpenAi.Costs;

/// <summary>The prices do not name the model whose price or cost was asked for.</summary>
public sealed class UnknownPriceException : KeyNotFoundException
{
    /// <summary>Makes the exception for a model without a price.</summary>
    /// <param name="model">The name of the model.</param>
    public UnknownPriceException(string model)
        : base($"No price is known for the model '{model}'. Add one: prices.With(\"{model}\", new ModelPrice(input, output)), each for a million tokens.") =>
        Model = model;

    /// <summary>The model's name.</summary>
    public string Model { get; }
}
