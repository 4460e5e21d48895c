namespace OpenAi;

/// <summary>A union whose variants are told apart by a tag; its reading, its tag and its unknown variant are generated.</summary>
/// <param name="tag">The JSON name of the tag.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnionAttribute(string tag) : Attribute
{
    public string Tag { get; } = tag;

    /// <summary>Whether each variant declares the tag as a property of its own, such as an open enum.</summary>
    public bool TagInVariants { get; set; }

    /// <summary>Whether <c>VariantOf</c> is generated, for tags that stand beside the JSON.</summary>
    public bool ByName { get; set; }
}

/// <summary>The texts of a variant's tag, whatever the variant.</summary>
internal interface IVariantAttribute
{
    IReadOnlyList<string> Texts { get; }
}

/// <summary>A variant of the union and the texts of its tag.</summary>
/// <typeparam name="T">The variant.</typeparam>
/// <param name="texts">The texts.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class VariantAttribute<T>(params string[] texts) : Attribute, IVariantAttribute
    where T : JsonModel
{
    public IReadOnlyList<string> Texts { get; } = texts;
}

/// <summary>The variant that is a bare string on the wire.</summary>
/// <typeparam name="T">The variant.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TextVariantAttribute<T> : Attribute
    where T : JsonModel;
