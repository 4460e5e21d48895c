using System.Text.Json;

namespace OpenAi.Assistants;

/// <summary>A result of a file search.</summary>
public sealed partial record ThreadFileSearchResult : JsonModel
{
    /// <summary>The file's id.</summary>
    public string FileId { get; set; } = "";

    /// <summary>The file's name.</summary>
    public string FileName { get; set; } = "";

    /// <summary>The relevance score, from 0 to 1.</summary>
    public double? Score { get; set; }

    /// <summary>The attributes of the file in its vector store: strings, numbers, booleans.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Attributes { get; set; }

    /// <summary>The text that was found, when <see cref="ThreadRunInclude.FileSearchContent"/> is requested.</summary>
    public IReadOnlyList<ThreadFileSearchContent> Content { get; set; } = [];
}
