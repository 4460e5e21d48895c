namespace OpenAi.Json;

/// <summary>The variant of a union that is a plain string in JSON.</summary>
internal interface ITextVariant
{
    string Text { get; }
}
