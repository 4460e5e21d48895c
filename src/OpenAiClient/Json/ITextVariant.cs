namespace OpenAi.Json;

/// <summary>The variant of a union that is a bare string on the wire.</summary>
internal interface ITextVariant
{
    string Text { get; }
}
