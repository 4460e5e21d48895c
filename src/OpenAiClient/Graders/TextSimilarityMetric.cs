namespace OpenAi.Graders;

/// <summary>How the likeness of two texts is measured. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class TextSimilarityMetric
{
    /// <summary>The cosine of their embeddings.</summary>
    public static TextSimilarityMetric Cosine { get; } = new("cosine");

    /// <summary>Fuzzy comparison of their letters.</summary>
    public static TextSimilarityMetric FuzzyMatch { get; } = new("fuzzy_match");

    /// <summary>BLEU.</summary>
    public static TextSimilarityMetric Bleu { get; } = new("bleu");

    /// <summary>GLEU.</summary>
    public static TextSimilarityMetric Gleu { get; } = new("gleu");

    /// <summary>METEOR.</summary>
    public static TextSimilarityMetric Meteor { get; } = new("meteor");

    /// <summary>ROUGE, single words.</summary>
    public static TextSimilarityMetric Rouge1 { get; } = new("rouge_1");

    /// <summary>ROUGE, pairs of words.</summary>
    public static TextSimilarityMetric Rouge2 { get; } = new("rouge_2");

    /// <summary>ROUGE, three words.</summary>
    public static TextSimilarityMetric Rouge3 { get; } = new("rouge_3");

    /// <summary>ROUGE, four words.</summary>
    public static TextSimilarityMetric Rouge4 { get; } = new("rouge_4");

    /// <summary>ROUGE, five words.</summary>
    public static TextSimilarityMetric Rouge5 { get; } = new("rouge_5");

    /// <summary>ROUGE, the longest common sequence.</summary>
    public static TextSimilarityMetric RougeL { get; } = new("rouge_l");
}
