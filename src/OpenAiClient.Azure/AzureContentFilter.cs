using System.Text.Json;

namespace OpenAi.Azure;

/// <summary>
/// What Azure's filters say of one text or image: a verdict for each category. Filters can be off or not asked for, so that any verdict
/// may be missing; those of categories that this version does not name are in <see cref="Verdicts"/>.
/// </summary>
public sealed class AzureContentFilter
{
    private AzureContentFilter(JsonElement json)
    {
        Json = json;
        Verdicts = json.EnumerateObject()
            .Where(static field => field.Name != "error" && field.Value.ValueKind == JsonValueKind.Object)
            .GroupBy(static field => field.Name)
            .ToDictionary(static fields => fields.Key, static fields => new AzureFilterVerdict(fields.Last().Value));
    }

    /// <summary>All verdicts, by the names of their categories on the wire.</summary>
    public IReadOnlyDictionary<string, AzureFilterVerdict> Verdicts { get; }

    /// <summary>Whether any category was filtered.</summary>
    public bool IsFiltered => Verdicts.Values.Any(static verdict => verdict.IsFiltered);

    /// <summary>Hatred and unfairness.</summary>
    public AzureFilterVerdict? Hate => Verdict("hate");

    /// <summary>Sexual content.</summary>
    public AzureFilterVerdict? Sexual => Verdict("sexual");

    /// <summary>Violence.</summary>
    public AzureFilterVerdict? Violence => Verdict("violence");

    /// <summary>Harm that somebody does to himself or herself.</summary>
    public AzureFilterVerdict? SelfHarm => Verdict("self_harm") ?? Verdict("self-harm");

    /// <summary>Swear words.</summary>
    public AzureFilterVerdict? Profanity => Verdict("profanity");

    /// <summary>A user's attempt to talk the model out of its rules.</summary>
    public AzureFilterVerdict? Jailbreak => Verdict("jailbreak");

    /// <summary>Instructions hidden in documents.</summary>
    public AzureFilterVerdict? IndirectAttack => Verdict("indirect_attack");

    /// <summary>Known text of others, such as lyrics.</summary>
    public AzureFilterVerdict? ProtectedMaterialText => Verdict("protected_material_text");

    /// <summary>Known code of others; <see cref="AzureFilterVerdict.Citation"/> says whose.</summary>
    public AzureFilterVerdict? ProtectedMaterialCode => Verdict("protected_material_code");

    /// <summary>The resource's own lists of words; <see cref="AzureFilterVerdict.Details"/> says which.</summary>
    public AzureFilterVerdict? CustomBlocklists => Verdict("custom_blocklists");

    /// <summary>Claims that the documents given do not bear out.</summary>
    public AzureFilterVerdict? UngroundedMaterial => Verdict("ungrounded_material");

    /// <summary>Data about people.</summary>
    public AzureFilterVerdict? PersonallyIdentifiableInformation => Verdict("personally_identifiable_information");

    /// <summary>Why the filters could not do their work; <see langword="null"/> when they did.</summary>
    public AzureFilterError? Error => AzureJson.Object(Json, "error") is { } error ? new(AzureJson.Text(error, "code"), AzureJson.Text(error, "message")) : null;

    /// <summary>The JSON as it came.</summary>
    public JsonElement Json { get; }

    internal static AzureContentFilter? Of(JsonElement? json) =>
        json is { ValueKind: JsonValueKind.Object } found && found.EnumerateObject().Any() ? new(found) : null;

    private AzureFilterVerdict? Verdict(string category) => Verdicts.GetValueOrDefault(category);
}
