using OpenAi.Json;

namespace OpenAi.Tests.Json;

/// <summary>A model without minor fields: every wrong type throws, with its location.</summary>
internal sealed partial record StrictLogprobs : JsonModel
{
    [Carries]
    public IReadOnlyList<StrictTokenLogprob>? Content { get; set; }

    [Carries]
    public IReadOnlyList<StrictTokenLogprob>? Refusal { get; set; }
}

internal sealed partial record StrictTokenLogprob : JsonModel
{
    [Carries]
    public string Token { get; set; } = "";

    [Carries]
    public double? Logprob { get; set; }

    [Carries]
    public IReadOnlyList<int>? Bytes { get; set; }

    [Carries]
    public IReadOnlyList<StrictTokenLogprob> TopLogprobs { get; set; } = [];

    [Carries]
    public IReadOnlyList<IReadOnlyDictionary<string, double?>>? Maps { get; set; }
}
