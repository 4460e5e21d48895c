using System.Collections.Frozen;

namespace OpenAi.Tokenization;

/// <summary>The encodings of models.</summary>
internal static class ModelEncodings
{
    // A model belongs to the first family whose name is the model's name or its start before a dash. A dot starts the name of another
    // family, unless it is part of the family's name.
    private static readonly (string Family, TokenEncoding Encoding)[] _families =
    [
        ("gpt-oss", TokenEncoding.O200kHarmony),
        ("gpt-4o", TokenEncoding.O200kBase),
        ("chatgpt-4o", TokenEncoding.O200kBase),
        ("gpt-4.1", TokenEncoding.O200kBase),
        ("gpt-4.5", TokenEncoding.O200kBase),
        ("gpt-5", TokenEncoding.O200kBase),
        ("gpt-5.", TokenEncoding.O200kBase),
        ("o1", TokenEncoding.O200kBase),
        ("o3", TokenEncoding.O200kBase),
        ("o4", TokenEncoding.O200kBase),
        ("gpt-4", TokenEncoding.Cl100kBase),
        ("gpt-3.5", TokenEncoding.Cl100kBase),
        ("gpt-35", TokenEncoding.Cl100kBase),
        ("davinci-002", TokenEncoding.Cl100kBase),
        ("babbage-002", TokenEncoding.Cl100kBase),
        ("text-embedding-ada-002", TokenEncoding.Cl100kBase),
        ("text-embedding-3", TokenEncoding.Cl100kBase),
    ];

    private static readonly FrozenDictionary<string, TokenEncoding> _retired = new Dictionary<string, TokenEncoding>
    {
        ["text-davinci-003"] = TokenEncoding.P50kBase,
        ["text-davinci-002"] = TokenEncoding.P50kBase,
        ["code-davinci-002"] = TokenEncoding.P50kBase,
        ["code-davinci-001"] = TokenEncoding.P50kBase,
        ["code-cushman-002"] = TokenEncoding.P50kBase,
        ["code-cushman-001"] = TokenEncoding.P50kBase,
        ["davinci-codex"] = TokenEncoding.P50kBase,
        ["cushman-codex"] = TokenEncoding.P50kBase,
        ["text-davinci-edit-001"] = TokenEncoding.P50kEdit,
        ["code-davinci-edit-001"] = TokenEncoding.P50kEdit,
        ["text-davinci-001"] = TokenEncoding.R50kBase,
        ["text-curie-001"] = TokenEncoding.R50kBase,
        ["text-babbage-001"] = TokenEncoding.R50kBase,
        ["text-ada-001"] = TokenEncoding.R50kBase,
        ["davinci"] = TokenEncoding.R50kBase,
        ["curie"] = TokenEncoding.R50kBase,
        ["babbage"] = TokenEncoding.R50kBase,
        ["ada"] = TokenEncoding.R50kBase,
        ["text-similarity-davinci-001"] = TokenEncoding.R50kBase,
        ["text-similarity-curie-001"] = TokenEncoding.R50kBase,
        ["text-similarity-babbage-001"] = TokenEncoding.R50kBase,
        ["text-similarity-ada-001"] = TokenEncoding.R50kBase,
        ["text-search-davinci-doc-001"] = TokenEncoding.R50kBase,
        ["text-search-curie-doc-001"] = TokenEncoding.R50kBase,
        ["text-search-babbage-doc-001"] = TokenEncoding.R50kBase,
        ["text-search-ada-doc-001"] = TokenEncoding.R50kBase,
        ["code-search-babbage-code-001"] = TokenEncoding.R50kBase,
        ["code-search-ada-code-001"] = TokenEncoding.R50kBase,
        ["gpt2"] = TokenEncoding.R50kBase,
    }.ToFrozenDictionary();

    public static TokenEncoding? Find(string model)
    {
        var name = BaseOf(model);
        return _retired.GetValueOrDefault(name) ?? Array.Find(_families, family => IsOf(name, family.Family)).Encoding;
    }

    /// <summary>Gets the base model of a fine-tuned model, without the name of the provider.</summary>
    private static string BaseOf(string model)
    {
        var name = model.StartsWith("ft:", StringComparison.Ordinal) ? model["ft:".Length..] : model;
        // A colon separates the owner: "ft:gpt-4o-mini:org::id", formerly "ada:ft-org-date".
        name = name.Split(':', 2)[0];
        return name[(name.LastIndexOf('/') + 1)..];
    }

    private static bool IsOf(string name, string family) =>
        name.StartsWith(family, StringComparison.Ordinal)
        && (name.Length == family.Length || name[family.Length] == '-' || family.EndsWith('.'));
}
