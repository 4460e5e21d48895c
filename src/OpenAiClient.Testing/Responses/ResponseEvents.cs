using OpenAi.Responses;
using OpenAi.Testing.Chat;

namespace OpenAi.Testing.Responses;

/// <summary>The events of an item, in the order in which the API sends them.</summary>
internal static class ResponseEvents
{
    public static IEnumerable<ResponseStreamEvent> Of(ResponseItem item, int index, int? size)
    {
        yield return new ResponseItemAddedEvent { Item = Begun(item), OutputIndex = index };
        foreach (var piece in Pieces(item, index, size))
            yield return piece;
        yield return new ResponseItemDoneEvent { Item = item, OutputIndex = index };
    }

    // What comes in pieces begins without it.
    private static ResponseItem Begun(ResponseItem item) => item switch
    {
        ResponseMessageItem message => message with { Status = ResponseItemStatus.InProgress, Content = ResponseContent.FromParts([]) },
        // A list, because an empty array would be left out.
        ResponseReasoningItem reasoning => reasoning with { Summary = new List<ResponseContentPart>(), Content = [], EncryptedContent = null },
        _ => ResponseToolEvents.Begun(item),
    };

    private static IEnumerable<ResponseStreamEvent> Pieces(ResponseItem item, int index, int? size) => item switch
    {
        ResponseMessageItem message => (message.Content ?? []).SelectMany((part, place) => Part(part, message.Id ?? "", index, place, size)),
        ResponseReasoningItem reasoning =>
        [
            .. reasoning.Summary.OfType<ResponseSummaryTextPart>().SelectMany((part, place) => Summary(part, reasoning.Id ?? "", index, place, size)),
            .. reasoning.Content.SelectMany((part, place) => Part(part, reasoning.Id ?? "", index, place, size)),
        ],
        _ => ResponseToolEvents.Of(item, index, size),
    };

    private static IEnumerable<ResponseStreamEvent> Part(ResponseContentPart part, string id, int index, int place, int? size)
    {
        switch (part)
        {
            case ResponseOutputTextPart text:
                yield return new ResponsePartAddedEvent { ItemId = id, OutputIndex = index, ContentIndex = place, Part = new ResponseOutputTextPart { Annotations = new List<ResponseAnnotation>(), Logprobs = new List<TokenLogprob>() } };
                foreach (var piece in TextPieces.Of(text.Text, size))
                    yield return new ResponseTextDeltaEvent { ItemId = id, OutputIndex = index, ContentIndex = place, Delta = piece, Logprobs = new List<TokenLogprob>() };
                for (var i = 0; i < text.Annotations.Count; i++)
                    yield return new ResponseAnnotationAddedEvent { ItemId = id, OutputIndex = index, ContentIndex = place, AnnotationIndex = i, Annotation = text.Annotations[i] };
                yield return new ResponseTextDoneEvent { ItemId = id, OutputIndex = index, ContentIndex = place, WholeText = text.Text, Logprobs = new List<TokenLogprob>() };
                break;
            case ResponseRefusalPart refusal:
                yield return new ResponsePartAddedEvent { ItemId = id, OutputIndex = index, ContentIndex = place, Part = new ResponseRefusalPart() };
                foreach (var piece in TextPieces.Of(refusal.Refusal, size))
                    yield return new ResponseRefusalDeltaEvent { ItemId = id, OutputIndex = index, ContentIndex = place, Delta = piece };
                yield return new ResponseRefusalDoneEvent { ItemId = id, OutputIndex = index, ContentIndex = place, Refusal = refusal.Refusal };
                break;
            case ResponseReasoningTextPart reasoning:
                yield return new ResponsePartAddedEvent { ItemId = id, OutputIndex = index, ContentIndex = place, Part = new ResponseReasoningTextPart() };
                foreach (var piece in TextPieces.Of(reasoning.Text, size))
                    yield return new ResponseReasoningDeltaEvent { ItemId = id, OutputIndex = index, ContentIndex = place, Delta = piece };
                yield return new ResponseReasoningDoneEvent { ItemId = id, OutputIndex = index, ContentIndex = place, WholeText = reasoning.Text };
                break;
        }
        yield return new ResponsePartDoneEvent { ItemId = id, OutputIndex = index, ContentIndex = place, Part = part };
    }

    private static IEnumerable<ResponseStreamEvent> Summary(ResponseSummaryTextPart part, string id, int index, int place, int? size)
    {
        yield return new ResponseReasoningSummaryPartAddedEvent { ItemId = id, OutputIndex = index, SummaryIndex = place, Part = new ResponseSummaryTextPart() };
        foreach (var piece in TextPieces.Of(part.Text, size))
            yield return new ResponseReasoningSummaryDeltaEvent { ItemId = id, OutputIndex = index, SummaryIndex = place, Delta = piece };
        yield return new ResponseReasoningSummaryDoneEvent { ItemId = id, OutputIndex = index, SummaryIndex = place, WholeText = part.Text };
        yield return new ResponseReasoningSummaryPartDoneEvent { ItemId = id, OutputIndex = index, SummaryIndex = place, Part = part };
    }
}
