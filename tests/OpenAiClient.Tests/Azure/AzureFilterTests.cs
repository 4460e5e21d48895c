using OpenAi.Azure;
using OpenAi.Chat;
using OpenAi.Conformance;
using OpenAi.Testing;

namespace OpenAi.Tests.Azure;

/// <summary>The results of Azure's content filters, in all places where the server sends them.</summary>
public class AzureFilterTests
{
    private static readonly ChatCompletionRequest _request = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hello")] };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Verdicts_on_prompt_and_answer_are_read_streamed_or_not(bool isFiltered)
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.Reply(new FakeChatReply { Messages = [ChatMessage.Assistant("Hi there")], InAzureFormat = true, FinishReason = isFiltered ? FinishReason.ContentFilter : null });
        fake.Chat.Reply(new FakeChatReply { Messages = [ChatMessage.Assistant("Hi there")], InAzureFormat = true, FinishReason = isFiltered ? FinishReason.ContentFilter : null });

        var whole = await openai.Chat.CreateAsync(_request);
        var streamed = await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_request));

        foreach (var answer in (ChatCompletion[])[whole, streamed])
        {
            Assert.Equal("Hi there", answer.Text);
            var prompt = Assert.Single(answer.GetPromptFilters());
            Assert.Equal(0, prompt.PromptIndex);
            Assert.False(prompt.Filter!.IsFiltered);
            var filter = answer.Choices[0].GetContentFilter()!;
            Assert.Equal(isFiltered, filter.IsFiltered);
            Assert.Equal((isFiltered, isFiltered ? "high" : "safe"), (filter.Violence!.IsFiltered, filter.Violence.Severity));
            Assert.Equal(("safe", false), (filter.Hate!.Severity, filter.ProtectedMaterialText!.IsDetected));
            Assert.Null(filter.Jailbreak);
            Assert.Equal(6, filter.Verdicts.Count);
        }
    }

    [Fact]
    public async Task Events_of_the_asynchronous_filter_say_of_which_part_they_are()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.Reply(new FakeChatReply { Messages = [ChatMessage.Assistant("Hi there")], InAzureFormat = true });
        var offsets = new List<AzureFilterOffsets?>();
        var prompts = 0;

        await foreach (var chunk in openai.Chat.StreamAsync(_request))
        {
            prompts += chunk.GetPromptFilters().Count;
            offsets.AddRange(chunk.Choices.Where(static choice => choice.GetContentFilter() is not null).Select(static choice => choice.GetContentFilterOffsets()));
        }

        Assert.Equal(1, prompts);
        Assert.Equal([new(8, 0, 8), new(8, 0, 8)], offsets);
    }

    [Theory]
    [InlineData("violence")]
    [InlineData("jailbreak")]
    public async Task A_refused_prompt_says_why(string category)
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.Reply(FakeFault.ContentFilter(category));

        var exception = await Assert.ThrowsAsync<BadRequestException>(() => openai.Chat.CreateAsync(_request));

        Assert.True(exception.IsContentFiltered);
        Assert.Equal("content_filter", exception.Code);
        Assert.Equal([category], exception.GetContentFilter()!.Verdicts.Where(static verdict => verdict.Value.IsFiltered).Select(static verdict => verdict.Key));
    }

    [Theory]
    [InlineData("""{"error":{"code":"content_filter","inner_error":{"code":"ResponsibleAIPolicyViolation","content_filter_results":{"self-harm":{"filtered":true,"severity":"low"}}}}}""", true)]
    [InlineData("""{"error":{"code":"400","innererror":{"code":"ResponsibleAIPolicyViolation"}}}""", false)]
    [InlineData("""{"error":{"code":"content_filter","innererror":5}}""", false)]
    [InlineData("""{"error":{"code":"content_filter","innererror":{"content_filter_result":[]}}}""", false)]
    public async Task Any_shape_of_the_error_is_read(string body, bool hasVerdicts)
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.Reply(FakeFault.Body(body, status: 400));

        var exception = await Assert.ThrowsAsync<BadRequestException>(() => openai.Chat.CreateAsync(_request));

        Assert.True(exception.IsContentFiltered);
        Assert.Equal(hasVerdicts ? "low" : null, exception.GetContentFilter()?.SelfHarm?.Severity);
    }

    [Fact]
    public void Verdicts_of_every_kind_are_read_and_what_is_new_or_odd_is_kept()
    {
        const string Json = """
            {"choices":[{"message":{"content":"x"},"content_filter_results":{
              "custom_blocklists":{"filtered":true,"details":[{"filtered":true,"id":"words"},7]},
              "protected_material_code":{"filtered":false,"detected":true,"citation":{"license":"MIT","URL":"https://example.com"}},
              "purview":{"filtered":false,"new":1},
              "hate":"odd","sexual":{"filtered":"odd","severity":5},
              "error":{"code":"content_filter_error","message":"The contents are not filtered"}}}]}
            """;
        var filter = Read(Json).Choices[0].GetContentFilter()!;

        Assert.Equal("words", Assert.Single(filter.CustomBlocklists!.Details).GetProperty("id").GetString());
        Assert.Equal(new AzureFilterCitation("MIT", "https://example.com"), filter.ProtectedMaterialCode!.Citation);
        Assert.Equal(1, filter.Verdicts["purview"].Json.GetProperty("new").GetInt32());
        Assert.Equal(new AzureFilterError("content_filter_error", "The contents are not filtered"), filter.Error);
        Assert.Null(filter.Hate);
        Assert.Equal((false, null), (filter.Sexual!.IsFiltered, filter.Sexual.Severity));
        Assert.True(filter.IsFiltered);
        Assert.Null(Read("""{"choices":[{"content_filter_results":{}}]}""").Choices[0].GetContentFilter());
        Assert.Empty(Read("""{"prompt_filter_results":{"odd":1}}""").GetPromptFilters());
    }

    [Fact]
    public void A_security_context_is_added_to_a_copy_of_the_request()
    {
        var asked = _request.WithUserSecurityContext(new("Shop", SourceIp: "192.0.2.1"));

        Assert.Null(_request.ExtraFields);
        Assert.Equal("""{"application_name":"Shop","source_ip":"192.0.2.1"}""", asked.ExtraFields!["user_security_context"].GetRawText());
    }

    private static ChatCompletion Read(string json) => Wire.Read<ChatCompletion>(json);
}
