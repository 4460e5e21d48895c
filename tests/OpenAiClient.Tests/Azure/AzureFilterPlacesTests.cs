using OpenAi.Azure;
using OpenAi.Completions;
using OpenAi.Conformance;
using OpenAi.Images;
using OpenAi.Responses;
using OpenAi.Testing;

namespace OpenAi.Tests.Azure;

/// <summary>Verdicts where they come beside chats: responses, images, continuations, errors in streams.</summary>
public class AzureFilterPlacesTests
{
    private const string Verdicts = """{"violence":{"filtered":true,"severity":"high"},"task_adherence":{"filtered":false,"detected":true}}""";

    [Fact]
    public void Filters_of_a_response_say_of_what_they_are()
    {
        var response = Wire.Read<Response>($$$"""
            {"id":"resp_1","content_filters":[
              {"blocked":false,"source_type":"prompt","content_filter_results":{"hate":{"filtered":false,"severity":"safe"}},"content_filter_offsets":{"check_offset":0,"start_offset":0,"end_offset":5}},
              {"blocked":true,"source_type":"completion","content_filter_results":{{{Verdicts}}},"content_filter_raw":[]}, 7]}
            """);

        var filters = response.GetContentFilters();

        Assert.Equal([(false, "prompt"), (true, "completion")], filters.Where(static filter => filter.SourceType is not null).Select(static filter => (filter.IsBlocked, filter.SourceType!)));
        Assert.Equal(new AzureFilterOffsets(0, 0, 5), filters[0].Offsets);
        Assert.Equal("high", filters[1].Filter!.Violence!.Severity);
        Assert.True(filters[1].Filter!.Verdicts["task_adherence"].IsDetected);
        Assert.Empty(new Response().GetContentFilters());
    }

    [Fact]
    public void Images_have_verdicts_on_themselves_and_on_their_prompts()
    {
        var image = Wire.Read<GeneratedImage>($$$"""{"b64_json":"AA==","content_filter_results":{{{Verdicts}}},"prompt_filter_results":{"jailbreak":{"filtered":false,"detected":false} } }""");

        Assert.True(image.GetContentFilter()!.Violence!.IsFiltered);
        Assert.False(image.GetPromptFilter()!.Jailbreak!.IsDetected);
        Assert.Null(new GeneratedImage().GetContentFilter());
        Assert.Null(new GeneratedImage().GetPromptFilter());
    }

    [Fact]
    public void Continuations_have_verdicts_and_so_have_their_prompts()
    {
        var completion = Wire.Read<Completion>($$$"""{"choices":[{"text":"x","index":0,"content_filter_results":{{{Verdicts}}} }],"prompt_annotations":[{"prompt_index":0,"content_filter_results":{{{Verdicts}}} }]}""");

        Assert.Equal("high", completion.Choices[0].GetContentFilter()!.Violence!.Severity);
        Assert.Equal("high", Assert.Single(completion.GetPromptFilters()).Filter!.Violence!.Severity);
    }

    [Fact]
    public async Task An_error_in_a_stream_says_what_was_found()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.Reply(FakeFault.Body($$$"""data: {"error":{"code":"content_filter","message":"Refused.","innererror":{"code":"ResponsibleAIPolicyViolation","content_filter_result":{{{Verdicts}}} } } }""" + "\n\n", "text/event-stream"));

        var exception = await Assert.ThrowsAnyAsync<OpenAiException>(async () =>
        {
            await foreach (var _ in openai.Chat.StreamAsync(new() { Model = "gpt-4o", Messages = [OpenAi.Chat.ChatMessage.User("Hi")] }))
                continue;
        });

        var filter = exception is StreamErrorException stream ? stream.GetContentFilter() : ((ApiException)exception).GetContentFilter();
        Assert.Equal("high", filter!.Violence!.Severity);
    }

    [Fact]
    public void A_security_context_is_added_to_requests_of_responses_beside_what_is_there()
    {
        var request = new ResponseRequest { Model = "m", Input = "Hi", ExtraFields = new Dictionary<string, System.Text.Json.JsonElement> { ["mine"] = System.Text.Json.JsonDocument.Parse("1").RootElement } };

        var asked = request.WithUserSecurityContext(new(EndUserId: "u", EndUserTenantId: "t"));

        Assert.Equal("""{"end_user_id":"u","end_user_tenant_id":"t"}""", asked.ExtraFields!["user_security_context"].GetRawText());
        Assert.True(asked.ExtraFields.ContainsKey("mine"));
        Assert.Single(request.ExtraFields);
    }
}
