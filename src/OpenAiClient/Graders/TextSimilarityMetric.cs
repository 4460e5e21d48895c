namespace OpenAi.Graders;

/// <summary>The similarity metric for two texts. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class TextSimilarityMetric
{
    /// <summary>The cosine similarity of the embeddings.</summary>
    public static TextSimilarityMetric Cosine { get; } = new("cosine");

    /// <summary>Fuzzy string matching.</summary>
    public static TextSimilarityMetric FuzzyMatch { get; } = new("fuzzy_match");

    /// <summary>BLEU.</summary>
    public static TextSimilarityMetric Bleu { get; } = new("bleu");

    /// <summary>GLEU.</summary>
    public static TextSimilarityMetric Gleu { get; } = new("gleu");

    /// <summary>METEOR.</summary>
    public static TextSimilarityMetric Meteor { get; } = new("meteor");

    /// <summary>ROUGE-1 (single words).</summary>
    public static TextSimilarityMetric Rouge1 { get; } = new("rouge_1");

    /// <summary>ROUGE-2 (pairs of words).</summary>
    public static TextSimilarityMetric Rouge2 { get; } = new("rouge_2");

    /// <summary>ROUGE-3 (three words).</summary>
    public static TextSimilarityMetric Rouge3 { get; } = new("rouge_3");

    /// <summary>ROUGE-4 (four words).</summary>
    public static TextSimilarityMetric Rouge4 { get; } = new("rouge_4");

    /// <summary>ROUGE-5 (five words).</summary>
    public static TextSimilarityMetric Rouge5 { get; } = new("rouge_5");

    /// <summary>ROUGE-L (longest common subsequence).</summary>
    public static TextSimilarityMetric RougeL { get; } = new("rouge_l");
}
