using System.Text.Json;

namespace OpenAi.Azure;

/// <summary>
/// The results of Azure's content filters for one text or image, one for each category. Filters can be turned off or not requested, so any
/// result may be missing; results of categories without a property of their own are in <see cref="Verdicts"/>.
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

    /// <summary>All results, by the names of their categories in the API.</summary>
    public IReadOnlyDictionary<string, AzureFilterVerdict> Verdicts { get; }

    /// <summary>Whether any category was filtered.</summary>
    public bool IsFiltered => Verdicts.Values.Any(static verdict => verdict.IsFiltered);

    /// <summary>Hatred and unfairness.</summary>
    public AzureFilterVerdict? Hate => Verdict("hate");

    /// <summary>Sexual content.</summary>
    public AzureFilterVerdict? Sexual => Verdict("sexual");

    /// <summary>Violence.</summary>
    public AzureFilterVerdict? Violence => Verdict("violence");

    /// <summary>Self-harm.</summary>
    public AzureFilterVerdict? SelfHarm => Verdict("self_harm") ?? Verdict("self-harm");

    /// <summary>Swear words.</summary>
    public AzureFilterVerdict? Profanity => Verdict("profanity");

    /// <summary>An attempt of the user to circumvent the rules of the model.</summary>
    public AzureFilterVerdict? Jailbreak => Verdict("jailbreak");

    /// <summary>Instructions hidden in documents.</summary>
    public AzureFilterVerdict? IndirectAttack => Verdict("indirect_attack");

    /// <summary>Known protected text, such as lyrics.</summary>
    public AzureFilterVerdict? ProtectedMaterialText => Verdict("protected_material_text");

    /// <summary>Known protected code; <see cref="AzureFilterVerdict.Citation"/> is its source.</summary>
    public AzureFilterVerdict? ProtectedMaterialCode => Verdict("protected_material_code");

    /// <summary>The resource's own blocklists; <see cref="AzureFilterVerdict.Details"/> lists those that matched.</summary>
    public AzureFilterVerdict? CustomBlocklists => Verdict("custom_blocklists");

    /// <summary>Claims that are not supported by the given documents.</summary>
    public AzureFilterVerdict? UngroundedMaterial => Verdict("ungrounded_material");

    /// <summary>Personal data.</summary>
    public AzureFilterVerdict? PersonallyIdentifiableInformation => Verdict("personally_identifiable_information");

    /// <summary>The reason why the filters failed; <see langword="null"/> when they did not.</summary>
    public AzureFilterError? Error => AzureJson.Object(Json, "error") is { } error ? new(AzureJson.Text(error, "code"), AzureJson.Text(error, "message")) : null;

    /// <summary>The JSON as the server sent it.</summary>
    public JsonElement Json { get; }

    internal static AzureContentFilter? Of(JsonElement? json) =>
        json is { ValueKind: JsonValueKind.Object } found && found.EnumerateObject().Any() ? new(found) : null;

    private AzureFilterVerdict? Verdict(string category) => Verdicts.GetValueOrDefault(category);
}
