namespace OpenAi;

/// <summary>Marks a union whose variants are distinguished by a tag; its reader, its tag and its unknown variant are generated.</summary>
/// <param name="tag">The JSON name of the tag.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnionAttribute(string tag) : Attribute
{
    public string Tag { get; } = tag;

    /// <summary>Whether each variant declares the tag as its own property, such as an open enum.</summary>
    public bool TagInVariants { get; set; }

    /// <summary>Whether <c>VariantOf</c> is generated, for tags that are stored outside the JSON.</summary>
    public bool ByName { get; set; }
}

/// <summary>The tag values of a variant of any type.</summary>
internal interface IVariantAttribute
{
    IReadOnlyList<string> Texts { get; }

    string? WithField { get; }
}

/// <summary>Declares a variant of the union and the values of its tag.</summary>
/// <typeparam name="T">The type of the variant.</typeparam>
/// <param name="texts">The values of the tag.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class VariantAttribute<T>(params string[] texts) : Attribute, IVariantAttribute
    where T : JsonModel
{
    public IReadOnlyList<string> Texts { get; } = texts;

    /// <summary>
    /// The field without which JSON that has no tag is not this variant, although an empty text is among its tags. Default:
    /// <see langword="null"/>, none.
    /// </summary>
    public string? WithField { get; set; }
}

/// <summary>Declares the variant that is a plain string in JSON.</summary>
/// <typeparam name="T">The type of the variant.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TextVariantAttribute<T> : Attribute
    where T : JsonModel;
