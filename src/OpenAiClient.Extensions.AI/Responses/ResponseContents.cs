using Microsoft.Extensions.AI;
using OpenAi.Responses;

namespace OpenAi.Extensions.AI;

/// <summary>Converts the output items of a model to contents. All contents of an item have the item as their raw object.</summary>
internal static class ResponseContents
{
    public static void AddTo(List<AIContent> contents, ResponseItem item)
    {
        var first = contents.Count;
        Read(contents, item);
        for (var i = first; i < contents.Count; i++)
            contents[i].RawRepresentation = item;
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

    private static void Read(List<AIContent> contents, ResponseItem item)
    {
        switch (item)
        {
            case ResponseMessageItem message:
                if (message.Content is { } parts)
                {
                    foreach (var part in parts)
                        contents.Add(Said(part));
                }
                break;
            case ResponseReasoningItem reasoning:
                contents.Add(Reasoning(reasoning, reasoning.Text));
                break;
            case ResponseFunctionCallItem call:
                contents.Add(CallArguments.Call(call.CallId, call.Name, call.Arguments, call));
                break;
            case ResponseCustomCallItem call:
                contents.Add(new ToolCallContent(call.CallId));
                break;
            case ResponseWebSearchCallItem or ResponseFileSearchCallItem or ResponseCodeInterpreterCallItem or ResponseImageGenerationCallItem or ResponseMcpCallItem:
                contents.AddRange(HostedCalls.Of(item));
                break;
            case ResponseMcpApprovalRequestItem question:
                contents.Add(Approval(question));
                break;
            default:
                contents.Add(new AIContent());
                break;
        }
    }

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
