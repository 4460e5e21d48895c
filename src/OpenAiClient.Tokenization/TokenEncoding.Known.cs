using System.Diagnostics.CodeAnalysis;
using OpenAi.Tokenization.BytePairs;
using OpenAi.Tokenization.Splitting;

namespace OpenAi.Tokenization;

public sealed partial class TokenEncoding
{
    private const int RanksOfR50k = 50256;

    private static readonly Lazy<Vocabulary> _o200k = new(static () => Vocabulary.Load("o200k_base"));
    private static readonly Lazy<Vocabulary> _p50k = new(static () => Vocabulary.Load("p50k_base"));
    private static readonly O200kSplitter _o200kSplitter = new();
    private static readonly R50kSplitter _r50kSplitter = new();

    /// <summary><c>o200k_base</c>: GPT-4o and later models, including the o models.</summary>
    public static TokenEncoding O200kBase { get; } = new("o200k_base", _o200k, _o200kSplitter,
        new("<|endoftext|>", 199999), new("<|endofprompt|>", 200018));

    /// <summary><c>o200k_harmony</c>: the open models, gpt-oss; <see cref="O200kBase"/> with more special tokens.</summary>
    public static TokenEncoding O200kHarmony { get; } = new("o200k_harmony", _o200k, _o200kSplitter, HarmonyTokens());

    /// <summary><c>cl100k_base</c>: GPT-4, GPT-3.5 and the embedding models.</summary>
    public static TokenEncoding Cl100kBase { get; } = new("cl100k_base", new(static () => Vocabulary.Load("cl100k_base")), new Cl100kSplitter(),
        new("<|endoftext|>", 100257), new("<|fim_prefix|>", 100258), new("<|fim_middle|>", 100259), new("<|fim_suffix|>", 100260), new("<|endofprompt|>", 100276));

    /// <summary><c>p50k_base</c>: the retired Codex models and the last GPT-3 models.</summary>
    public static TokenEncoding P50kBase { get; } = new("p50k_base", _p50k, _r50kSplitter,
        new KeyValuePair<string, int>("<|endoftext|>", 50256));

    /// <summary><c>p50k_edit</c>: the retired models of the edits endpoint.</summary>
    public static TokenEncoding P50kEdit { get; } = new("p50k_edit", _p50k, _r50kSplitter,
        new("<|endoftext|>", 50256), new("<|fim_prefix|>", 50281), new("<|fim_middle|>", 50282), new("<|fim_suffix|>", 50283));

    /// <summary><c>r50k_base</c>: the first GPT-3 models, and GPT-2, where it is called <c>gpt2</c>.</summary>
    public static TokenEncoding R50kBase { get; } = new("r50k_base", new(static () => Vocabulary.Load("p50k_base", RanksOfR50k)), _r50kSplitter,
        new KeyValuePair<string, int>("<|endoftext|>", 50256));

    /// <summary>All encodings, newest first.</summary>
    public static IReadOnlyList<TokenEncoding> All { get; } = [O200kBase, O200kHarmony, Cl100kBase, P50kBase, P50kEdit, R50kBase];

    /// <summary>Gets the encoding of a model.</summary>
    /// <param name="model">The name of the model, also with a date (<c>gpt-4o-2024-08-06</c>), fine-tuned (<c>ft:gpt-4o-mini:org::id</c>),
    /// or as other servers name it (<c>openai/gpt-oss-20b</c>).</param>
    /// <returns>The encoding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The library does not know the model; it does not guess the encoding.</exception>
    public static TokenEncoding ForModel(string model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return TryForModel(model, out var encoding) ? encoding : throw new ArgumentException(
            $"The encoding of the model '{model}' is not known. Choose one, such as TokenEncoding.O200kBase, which new models of OpenAI use.", nameof(model));
    }

    /// <summary>Gets the encoding of a model, if the library knows it; see <see cref="ForModel"/>.</summary>
    /// <param name="model">The name of the model.</param>
    /// <param name="encoding">The encoding.</param>
    /// <returns>Whether the model is known.</returns>
    public static bool TryForModel([NotNullWhen(true)] string? model, [NotNullWhen(true)] out TokenEncoding? encoding)
    {
        encoding = model is null ? null : ModelEncodings.Find(model);
        return encoding is not null;
    }

    /// <summary>Gets an encoding by name.</summary>
    /// <param name="name">The name, such as <c>o200k_base</c>.</param>
    /// <returns>The encoding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no encoding with this name.</exception>
    public static TokenEncoding ForName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(encoding => encoding.Name == name) ?? throw new ArgumentException(
            $"The encoding '{name}' does not exist; there are only {string.Join(", ", All)}.", nameof(name));
    }

    private static IEnumerable<KeyValuePair<string, int>> HarmonyTokens()
    {
        string[] named = ["startoftext", "endoftext", "", "", "return", "constrain", "", "channel", "start", "end", "message", "", "", "", "call"];
        const int First = 199998, End = 201088;
        for (var id = First; id < End; id++)
        {
            var name = named.ElementAtOrDefault(id - First) is { Length: > 0 } known ? known : $"reserved_{id}";
            yield return new($"<|{name}|>", id);
        }

        // It has the same id as a reserved token.
        yield return new("<|endofprompt|>", 200018);
    }
}
