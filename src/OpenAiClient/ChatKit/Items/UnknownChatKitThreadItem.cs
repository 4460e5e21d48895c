using OpenAi.Json;

namespace OpenAi.ChatKit;

/// <content>What lists go on after is told of unknown items, too.</content>
public sealed partial record UnknownChatKitThreadItem
{
    partial void Kept() => (Id, Object, ThreadId) = (UnknownTag.Of(Json, "id"), UnknownTag.Of(Json, "object"), UnknownTag.Of(Json, "thread_id"));
}
