using Microsoft.Extensions.AI;
using OpenAi.Responses;

namespace OpenAi.Extensions.AI;

/// <summary>Converts the output items of a model to contents. All contents of an item have the item as their raw object.</summary>
internal static class ResponseContents
{
    public static IEnumerable<AIContent> Of(ResponseItem item)
    {
        foreach (var content in Read(item))
        {
            content.RawRepresentation = item;
            yield return content;
        }
    }

    public static AIAnnotation CitationOf(ResponseAnnotation annotation)
    {
        var citation = annotation switch
        {
            ResponseUrlCitation url => new CitationAnnotation
            {
                Title = url.Title,
                Url = Uri.TryCreate(url.Url, UriKind.Absolute, out var address) ? address : null,
                AnnotatedRegions = Region(url.StartIndex, url.EndIndex),
            },
            ResponseFileCitation file => new CitationAnnotation { Title = file.Filename, FileId = file.FileId, ToolName = "file_search", AnnotatedRegions = Region(file.Index, file.Index) },
            ResponseContainerFileCitation file => new CitationAnnotation
            {
                Title = file.Filename,
                FileId = file.FileId,
                ToolName = "code_interpreter",
                AnnotatedRegions = Region(file.StartIndex, file.EndIndex),
            },
            ResponseFilePath file => new CitationAnnotation { FileId = file.FileId, AnnotatedRegions = Region(file.Index, file.Index) },
            _ => new AIAnnotation(),
        };
        citation.RawRepresentation = annotation;
        return citation;
    }

    public static TextReasoningContent Reasoning(ResponseReasoningItem item, string text) => new(text)
    {
        ProtectedData = item.EncryptedContent,
        RawRepresentation = item,
        AdditionalProperties = item.Id is { } id ? new() { [OutputItems.ReasoningId] = id } : null,
    };

    private static IEnumerable<AIContent> Read(ResponseItem item) => item switch
    {
        ResponseMessageItem message => ((IEnumerable<ResponseContentPart>?)message.Content ?? []).Select(Said),
        ResponseReasoningItem reasoning => [Reasoning(reasoning, reasoning.Text)],
        ResponseFunctionCallItem call => [CallArguments.Call(call.CallId, call.Name, call.Arguments, call)],
        ResponseCustomCallItem call => [new ToolCallContent(call.CallId)],
        ResponseWebSearchCallItem or ResponseFileSearchCallItem or ResponseCodeInterpreterCallItem or ResponseImageGenerationCallItem or ResponseMcpCallItem =>
            HostedCalls.Of(item),
        ResponseMcpApprovalRequestItem question => [Approval(question)],
        _ => [new AIContent()],
    };

    private static AIContent Said(ResponseContentPart part) => part switch
    {
        ResponseOutputTextPart text => new TextContent(text.Text)
        {
            Annotations = text.Annotations.Count > 0 ? [.. text.Annotations.Select(CitationOf)] : null,
        },
        ResponseRefusalPart refusal => new ErrorContent(refusal.Refusal) { ErrorCode = ChatResponses.Refusal },
        _ => new TextContent(part.Said ?? ""),
    };

    private static ToolApprovalRequestContent Approval(ResponseMcpApprovalRequestItem question)
    {
        var id = question.Id ?? "";
        var call = new McpServerToolCallContent(id, question.Name, question.ServerLabel) { Arguments = CallArguments.Read(question.Arguments), RawRepresentation = question };
        return new(id, call);
    }

    private static IList<AnnotatedRegion>? Region(int? start, int? end) =>
        start is null && end is null ? null : [new TextSpanAnnotatedRegion { StartIndex = start, EndIndex = end }];
}
