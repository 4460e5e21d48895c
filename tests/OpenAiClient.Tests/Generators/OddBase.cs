namespace OpenAi.Tests.Generators;

internal abstract partial record OddBase : JsonModel
{
    public abstract string Kind { get; }

    public virtual int? Number { get; set; }

    public string? Hidden { get; set; }

    public string? Inherited { get; set; }
}
