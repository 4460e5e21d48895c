using System.Text.Json;
using OpenAi.Conformance;
using OpenAi.Images;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Images;

public class ImageStreamTests
{
    private static readonly ImageGenerationRequest _otter = new() { Prompt = "A cute baby sea otter", Model = "gpt-image-1.5", PartialImages = 2 };

    [Theory]
    [InlineData(ImageSamples.Partial)]
    [InlineData(ImageSamples.Completed)]
    public void Every_documented_field_of_an_event_has_a_property_and_is_written_back(string json)
    {
        var item = Read(json);

        JsonAssert.Equal(json, item.ToString());
        Assert.Null(item.ExtraFields);
        var image = Assert.IsAssignableFrom<ImageDataEvent>(item);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1620000000), image.CreatedAt);
        Assert.Equal(Convert.FromBase64String(ImageSamples.Pixel), image.GetBytes());
    }

    [Theory]
    [InlineData(ImageSamples.Partial)]
    [InlineData(ImageSamples.Completed)]
    public void Nothing_that_other_servers_leave_out_or_invent_keeps_an_event_from_being_read(string sample)
    {
        foreach (var (what, json) in Mutants.Harmless(sample))
        {
            var exception = Record.Exception(() => Read(json).ToString());
            Assert.True(exception is null, $"{what}: {exception}");
        }
        foreach (var (what, json) in Mutants.WrongTypes(sample))
        {
            var exception = Record.Exception(() => Read(json));
            Assert.True(exception is null or JsonException { Path: not null }, $"{what}: {exception}");
        }
    }

    [Theory]
    [InlineData("""{"b64_json":"AQI=","a":1,"a":2,"\ud83d":3}""", typeof(ImageCompletedEvent))]
    [InlineData("7", typeof(UnknownImageStreamEvent))]
    public void The_name_of_an_event_is_its_type_whatever_its_fields_are(string json, Type type) =>
        Assert.IsType(type, ImageStreamReader.Read("image_generation.completed", System.Text.Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("""{"type":"image_generation.thought","x":1}""", "image_generation.thought")]
    [InlineData("""{"b64_json":"AQI="}""", "")]
    [InlineData("7", "")]
    public void Unknown_events_are_kept(string json, string type)
    {
        var item = Assert.IsType<UnknownImageStreamEvent>(Read(json));

        Assert.Equal(type, item.Type);
        JsonAssert.Equal(json, item.ToString());
    }

    [Theory]
    [InlineData(2, true, "AQ==,Ag==")]
    [InlineData(2, false, "AQ==,Ag==")]
    [InlineData(3, true, "AQ==,Ag==")]
    [InlineData(null, false, "AQ==")]
    public async Task As_many_images_come_as_were_asked_for(int? n, bool isDone, string images)
    {
        using var handler = FakeHandler.Sse(
            """
            data: {"type":"image_generation.completed","b64_json":"AQ=="}

            data: {"type":"image_generation.completed","b64_json":"Ag=="}


            """ + (isDone ? "data: [DONE]\n\n" : ""));
        using var openai = handler.CreateClient();

        var events = await openai.Images.StreamGenerationAsync(_otter with { N = n }).ToListAsync();

        Assert.Equal(images, string.Join(',', events.OfType<ImageCompletedEvent>().Select(static item => item.B64Json)));
    }

    [Fact]
    public async Task A_type_that_stands_in_the_name_of_an_event_alone_is_known()
    {
        using var handler = FakeHandler.Sse("event: image_generation.completed\ndata: {\"b64_json\":\"AQ==\"}\n\n");
        using var openai = handler.CreateClient();

        var item = Assert.IsType<ImageCompletedEvent>(Assert.Single(await openai.Images.StreamGenerationAsync(_otter).ToListAsync()));

        Assert.Equal([1], item.GetBytes());
    }

    [Fact]
    public async Task A_stream_that_ends_before_all_its_images_is_incomplete()
    {
        using var handler = FakeHandler.Sse("data: {\"type\":\"image_generation.completed\",\"b64_json\":\"AQ==\"}\n\n");
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<IncompleteStreamException>(async () => await openai.Images.StreamGenerationAsync(_otter with { N = 2 }).ToListAsync());
    }

    [Fact]
    public async Task A_stream_gives_its_images_and_ends_with_the_completed_one()
    {
        using var handler = FakeHandler.Sse("""
            event: image_generation.partial_image
            data: {"type":"image_generation.partial_image","b64_json":"AQ==","partial_image_index":0}

            : keep-alive

            event: image_generation.thought
            data: {"type":"image_generation.thought"}

            event: image_generation.partial_image
            data: {"type":"image_generation.partial_image","b64_json":"Ag==","partial_image_index":1}

            event: image_generation.completed
            data: {"type":"image_generation.completed","b64_json":"Aw==","usage":{"total_tokens":100,"input_tokens":50,"output_tokens":50,"input_tokens_details":{"text_tokens":10,"image_tokens":40}}}

            event: image_generation.late
            data: {"type":"image_generation.late"}


            """);
        using var openai = handler.CreateClient();

        var seen = new List<string>();
        await foreach (var item in openai.Images.StreamGenerationAsync(_otter))
        {
            Assert.Equal(1, item.ResponseInfo?.Attempts);
            seen.Add(item switch
            {
                ImagePartialEvent partial => $"{partial.PartialImageIndex}: {partial.GetBytes()[0]}",
                ImageCompletedEvent completed => $"done: {completed.GetBytes()[0]}, {completed.Usage?.TotalTokens} tokens",
                _ => item.Type,
            });
        }

        Assert.Equal(["0: 1", "image_generation.thought", "1: 2", "done: 3, 100 tokens"], seen);
        Assert.Equal("/v1/images/generations", handler.Requests[0].Uri.AbsolutePath);
        JsonAssert.Equal("""{"prompt":"A cute baby sea otter","model":"gpt-image-1.5","partial_images":2,"stream":true}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_stream_that_is_cut_before_its_completed_event_is_incomplete()
    {
        using var handler = FakeHandler.Sse("data: {\"type\":\"image_generation.partial_image\",\"b64_json\":\"AQ==\",\"partial_image_index\":0}\n\n");
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<IncompleteStreamException>(() => All(openai.Images.StreamGenerationAsync(_otter)));

        Assert.Equal(1, exception.Events);
    }

    [Fact]
    public async Task A_stream_of_images_may_end_with_DONE()
    {
        using var handler = FakeHandler.Sse("data: {\"type\":\"image_generation.partial_image\",\"b64_json\":\"AQ==\"}\n\ndata: [DONE]\n\n");
        using var openai = handler.CreateClient();

        Assert.Single(await All(openai.Images.StreamGenerationAsync(_otter)));
    }

    [Fact]
    public async Task An_error_in_a_stream_is_raised()
    {
        using var handler = FakeHandler.Sse("event: error\ndata: {\"type\":\"error\",\"error\":{\"code\":\"moderation_blocked\",\"message\":\"No.\"}}\n\n");
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<StreamErrorException>(() => All(openai.Images.StreamGenerationAsync(_otter)));

        Assert.Equal("moderation_blocked", exception.Code);
    }

    [Fact]
    public async Task A_whole_answer_in_place_of_a_stream_is_a_completed_event_for_each_image()
    {
        using var handler = FakeHandler.Json(ImageSamples.Response);
        using var openai = handler.CreateClient();

        var items = await All(openai.Images.StreamEditAsync(new ImageReferenceEditRequest { Images = [], Prompt = "" }));

        var events = items.Cast<ImageCompletedEvent>().ToList();
        Assert.Equal(["image_edit.completed", "image_edit.completed"], events.Select(static item => item.Type));
        Assert.Equal(Convert.FromBase64String(ImageSamples.Pixel), events[0].GetBytes());
        Assert.Equal((ImageSize.Square1024, ImageQuality.Medium, ImageBackground.Opaque, ImageOutputFormat.Png), (events[0].Size, events[0].Quality, events[0].Background, events[0].OutputFormat));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1781047743), events[0].CreatedAt);
        Assert.Equal("https://images.example/otter.png", events[1].Url);
        Assert.Equal("A cute baby sea otter, floating", events[1].RevisedPrompt);
        Assert.Equal((null, 1295), (events[0].Usage?.TotalTokens, events[1].Usage?.TotalTokens));
        Assert.NotNull(events[1].ResponseInfo);
        Assert.Contains("HttpClient", Assert.Throws<InvalidOperationException>(events[1].GetBytes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_answer_keeps_the_fields_that_nobody_knows()
    {
        using var handler = FakeHandler.Json("""{"seed":7,"data":[null,{"b64_json":"AQ==","mood":"calm"},{"b64_json":"Ag=="}]}""");
        using var openai = handler.CreateClient();

        var items = await All(openai.Images.StreamGenerationAsync(_otter));

        Assert.Equal(["seed", "mood"], items[0].ExtraFields!.Keys);
        Assert.Equal(["seed"], items[1].ExtraFields!.Keys);
        Assert.Equal("image_generation.completed", items[1].Type);
    }

    [Theory]
    [InlineData("""{"created":1,"data":[]}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task A_whole_answer_without_an_image_does_not_pass_for_a_finished_stream(string json)
    {
        using var handler = FakeHandler.Json(json);
        using var openai = handler.CreateClient();

        await Assert.ThrowsAnyAsync<OpenAiException>(() => All(openai.Images.StreamGenerationAsync(_otter)));
    }

    private static ImageStreamEvent Read(string json) => Wire.Read<ImageStreamEvent>(json);

    private static async Task<List<ImageStreamEvent>> All(IAsyncEnumerable<ImageStreamEvent> stream)
    {
        var items = new List<ImageStreamEvent>();
        await foreach (var item in stream)
            items.Add(item);
        return items;
    }
}
