using OpenAi.Assistants;
using OpenAi.Testing.World;

namespace OpenAi.Testing.Assistants;

/// <summary>Creates the messages of a thread.</summary>
internal sealed class MessageMaker(FakeWorld world, ResourceMaker resources)
{
    /// <summary>Adds a message of a caller.</summary>
    public ThreadMessage Add(FakeThread thread, ThreadMessageRequest request) => Add(thread, [request])[0];

    /// <summary>Adds all messages, or none when one of them is rejected.</summary>
    public IReadOnlyList<ThreadMessage> Add(FakeThread thread, IReadOnlyList<ThreadMessageRequest>? requests)
    {
        var added = (requests ?? []).Select(request => Make(thread, request)).ToList();
        foreach (var attachment in added.SelectMany(static message => message.Attachments))
            resources.Attach(thread, attachment);
        return added.ConvertAll(thread.Messages.Put);
    }

    /// <summary>Creates the start of a message that a run writes.</summary>
    public ThreadMessage Begin(ThreadRun run) => New(run.ThreadId, ThreadMessageRole.Assistant) with
    {
        AssistantId = run.AssistantId,
        RunId = run.Id,
        Status = ThreadMessageStatus.InProgress,
    };

    public ThreadMessage End(ThreadMessage message, MessageTurn turn)
    {
        // A message that is cut off before its first word has no parts.
        var parts = turn.Text.Length == 0 && turn.CutBy is not null
            ? new List<ThreadContentPart>()
            : [new ThreadTextPart { Text = new() { Value = turn.Text, Annotations = AnnotationsOf(turn).ToList() } }];
        return turn.CutBy is null
            ? message with { Content = parts, Status = ThreadMessageStatus.Completed, CompletedAt = world.Now }
            : Cut(message with { Content = parts }, ThreadMessageIncompleteReason.MaxTokens);
    }

    public ThreadMessage Cut(ThreadMessage message, ThreadMessageIncompleteReason reason) => message with
    {
        Status = ThreadMessageStatus.Incomplete,
        IncompleteAt = world.Now,
        IncompleteDetails = new() { Reason = reason },
    };

    public static IEnumerable<ThreadAnnotation> AnnotationsOf(MessageTurn turn)
    {
        var from = 0;
        foreach (var citation in turn.Citations)
        {
            var start = turn.Text.IndexOf(citation.Mark, from, StringComparison.Ordinal);
            from = start + citation.Mark.Length;
            yield return new ThreadFileCitationAnnotation
            {
                Text = citation.Mark,
                StartIndex = start,
                EndIndex = from,
                FileCitation = new() { FileId = citation.FileId, Quote = citation.Quote },
            };
        }
    }

    private ThreadMessage Make(FakeThread thread, ThreadMessageRequest request)
    {
        FakeRefusal.If(request.Role.Value is not ("user" or "assistant"), "role", "it must be 'user' or 'assistant'.");
        if (request.Content is not { Count: > 0 } content || content.All(static part => part is ThreadTextInput { Text: "" }))
            throw new FakeRefusal(FakeError.Missing("content"));
        foreach (var attachment in request.Attachments ?? [])
            resources.Check(attachment);
        return New(thread.Thread.Id, request.Role) with
        {
            Status = ThreadMessageStatus.Completed,
            Content = content.Select(PartOf).ToList(),
            Attachments = [.. request.Attachments ?? []],
            Metadata = MetadataCheck.Of(request.Metadata),
        };
    }

    private ThreadMessage New(string threadId, ThreadMessageRole role) => new()
    {
        Id = world.NewId("msg_"),
        Object = "thread.message",
        CreatedAt = world.Now,
        ThreadId = threadId,
        Role = role,
        Content = new List<ThreadContentPart>(),
        Attachments = new List<ThreadAttachment>(),
        Metadata = MetadataCheck.Of(null),
    };

    private static ThreadContentPart PartOf(ThreadInputPart part) => part switch
    {
        ThreadTextInput text => new ThreadTextPart { Text = new() { Value = text.Text, Annotations = new List<ThreadAnnotation>() } },
        ThreadImageFileInput image => new ThreadImageFilePart { ImageFile = image.ImageFile },
        ThreadImageUrlInput image => new ThreadImageUrlPart { ImageUrl = image.ImageUrl },
        _ => throw new FakeRefusal(FakeError.Invalid("content", $"parts of type '{part.Type}' are not supported.")),
    };
}
