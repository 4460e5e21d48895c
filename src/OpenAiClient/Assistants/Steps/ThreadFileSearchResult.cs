using System.Text.Json;

namespace OpenAi.Assistants;

/// <summary>Something that a file search has found.</summary>
public sealed partial record ThreadFileSearchResult : JsonModel
{
    /// <summary>The file's id.</summary>
    public string FileId { get; set; } = "";

    /// <summary>The file's name.</summary>
    public string FileName { get; set; } = "";

    /// <summary>How well it fits, from 0 to 1.</summary>
    public double? Score { get; set; }

    /// <summary>The attributes of the file in its vector store: texts, numbers, truth values.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Attributes { get; set; }

    /// <summary>The text that was found, when <see cref="ThreadRunInclude.FileSearchContent"/> asks for it.</summary>
    public IReadOnlyList<ThreadFileSearchContent> Content { get; set; } = [];
}
