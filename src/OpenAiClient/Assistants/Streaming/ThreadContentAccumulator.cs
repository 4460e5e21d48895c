using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Accumulates the deltas of a part of a message.</summary>
internal sealed class ThreadContentAccumulator : IFold<ThreadContentPart>
{
    private readonly StringBuilder _text = new();
    private readonly SortedDictionary<int, ThreadAnnotation> _annotations = [];
    private ThreadContentPart? _newest;
    private ExtraFold _fields = new(joinsTexts: true);
    private ExtraFold _textFields = new(joinsTexts: true);

    public bool IsContinuedBy(ThreadContentPart piece) =>
        (_newest is not null && piece is UnknownThreadContentPart { Json: var json } && UntypedPiece.IsUntyped(json))
        || _newest?.GetType() == piece.GetType();

    public void Add(ThreadContentPart piece)
    {
        if (_newest is not (null or UnknownThreadContentPart) && piece is UnknownThreadContentPart { Json: var json } && UntypedPiece.IsUntyped(json))
            piece = UntypedPiece.Typed(json, _newest.Type, ThreadContentPart.ReadJson);
        if (_newest is not null && _newest.GetType() != piece.GetType())
            Clear();
        _fields.Add(piece.ExtraFields);
        switch (piece)
        {
            case ThreadTextPart { Text: var text }:
                _text.Append(text.Value);
                _textFields.Add(text.ExtraFields);
                foreach (var annotation in text.Annotations)
                    Add(annotation);
                break;
            case ThreadRefusalPart refusal:
                _text.Append(refusal.Refusal);
                break;
            case ThreadImageFilePart image when _newest is ThreadImageFilePart { ImageFile: var known }:
                var file = image.ImageFile;
                piece = image with { ImageFile = file with { FileId = file.FileId ?? known.FileId, Detail = file.Detail ?? known.Detail } };
                break;
            case ThreadImageUrlPart image when _newest is ThreadImageUrlPart { ImageUrl: var known }:
                var url = image.ImageUrl;
                piece = image with { ImageUrl = url with { Url = url.Url ?? known.Url, Detail = url.Detail ?? known.Detail } };
                break;
        }
        _newest = piece;
    }

    public ThreadContentPart ToPart() => _newest! switch
    {
        ThreadTextPart => new ThreadTextPart
        {
            Text = new()
            {
                Value = SurrogateHalves.Joined(_text),
                Annotations = [.. _annotations.Values.Select(static annotation => annotation with { Index = null })],
                ExtraFields = _textFields.ToFields(),
            },
            ExtraFields = _fields.ToFields(),
        },
        ThreadRefusalPart => new ThreadRefusalPart { Refusal = SurrogateHalves.Joined(_text), ExtraFields = _fields.ToFields() },
        var other => other with { Index = null, ExtraFields = _fields.ToFields() },
    };

    private void Add(ThreadAnnotation annotation)
    {
        if (annotation is null)
            return;
        // The annotations of a whole message have no index; they are appended.
        var place = annotation.Index is { } index ? StreamIndex.Check(index, "annotations") : _annotations.Count;
        _annotations[place] = annotation;
    }

    private void Clear()
    {
        _text.Clear();
        _annotations.Clear();
        _fields = new(joinsTexts: true);
        _textFields = new(joinsTexts: true);
    }
}
