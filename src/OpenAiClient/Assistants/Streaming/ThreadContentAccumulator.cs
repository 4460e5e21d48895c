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
    private ExtraFold _innerFields = new(joinsTexts: true);
    private UnknownFold _unknown = new();

    public bool IsContinuedBy(ThreadContentPart piece) =>
        (_newest is not null && piece is UnknownThreadContentPart { Json: var json } && UntypedPiece.IsUntyped(json))
        || _newest?.GetType() == piece.GetType();

    public void Add(ThreadContentPart piece)
    {
        if (_newest is not (null or UnknownThreadContentPart) && piece is UnknownThreadContentPart { Json: var json } && UntypedPiece.IsUntyped(json))
            piece = UntypedPiece.Typed(json, _newest.Type, ThreadContentPart.ReadJson);
        if (_newest is not null && (_newest.GetType() != piece.GetType() || (piece is UnknownThreadContentPart { Json: var other } && !_unknown.IsContinuedBy(other))))
            Clear();
        _fields.Add(piece.ExtraFields);
        switch (piece)
        {
            case ThreadTextPart { Text: var text }:
                _text.Append(text.Value);
                _innerFields.Add(text.ExtraFields);
                foreach (var annotation in text.Annotations)
                    Add(annotation);
                break;
            case ThreadRefusalPart refusal:
                _text.Append(refusal.Refusal);
                break;
            case ThreadImageFilePart { ImageFile: var file } image:
                var knownFile = (_newest as ThreadImageFilePart)?.ImageFile;
                _innerFields.Add(file.ExtraFields);
                piece = image with { ImageFile = file with { FileId = file.FileId ?? knownFile?.FileId, Detail = file.Detail ?? knownFile?.Detail } };
                break;
            case ThreadImageUrlPart { ImageUrl: var url } image:
                var knownUrl = (_newest as ThreadImageUrlPart)?.ImageUrl;
                _innerFields.Add(url.ExtraFields);
                piece = image with { ImageUrl = url with { Url = url.Url ?? knownUrl?.Url, Detail = url.Detail ?? knownUrl?.Detail } };
                break;
            case UnknownThreadContentPart { Json: var delta }:
                _unknown.Add(delta);
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
                Annotations = [.. _annotations.Values.Select(WithoutIndex)],
                ExtraFields = _innerFields.ToFields(),
            },
            ExtraFields = _fields.ToFields(),
        },
        ThreadRefusalPart => new ThreadRefusalPart { Refusal = SurrogateHalves.Joined(_text), ExtraFields = _fields.ToFields() },
        ThreadImageFilePart image => image with { Index = null, ImageFile = image.ImageFile with { ExtraFields = _innerFields.ToFields() }, ExtraFields = _fields.ToFields() },
        ThreadImageUrlPart image => image with { Index = null, ImageUrl = image.ImageUrl with { ExtraFields = _innerFields.ToFields() }, ExtraFields = _fields.ToFields() },
        _ => new UnknownThreadContentPart(_unknown.ToJson()),
    };

    private static ThreadAnnotation WithoutIndex(ThreadAnnotation annotation) =>
        annotation is UnknownThreadAnnotation { Json: var json } ? new UnknownThreadAnnotation(UnknownFold.WithoutIndex(json)) : annotation with { Index = null };

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
        _innerFields = new(joinsTexts: true);
        _unknown = new();
    }
}
