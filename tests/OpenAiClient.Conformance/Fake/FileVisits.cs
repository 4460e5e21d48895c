using static OpenAi.Conformance.Fake.FakeVisitor;

namespace OpenAi.Conformance.Fake;

/// <summary>Calls the operations of files, uploads and vector stores.</summary>
internal static class FileVisits
{
    private static readonly byte[] _text = "The sky is blue.\n"u8.ToArray();

    public static async Task PayAsync(FakeVisitor visitor)
    {
        var file = Id(await visitor.PostAsync("files", "file", "a.txt", _text, ("purpose", "assistants")));
        await visitor.PostAsync("files", "file", "b.jsonl", "{}\n"u8.ToArray(), ("purpose", "batch"), ("expires_after[anchor]", "created_at"), ("expires_after[seconds]", "3600"));
        await visitor.GetAsync("files");
        await visitor.GetAsync("files/" + file);
        await visitor.GetAsync($"files/{file}/content");
        await BatchesAsync(visitor);
        await UploadsAsync(visitor);
        await StoresAsync(visitor, file);
        await visitor.DeleteAsync("files/" + file);
    }

    private static async Task BatchesAsync(FakeVisitor visitor)
    {
        var file = Id(await visitor.PostAsync("files", "file", "c.jsonl", """{"custom_id":"a","method":"POST","url":"/v1/moderations","body":{"input":"Hi"}}"""u8.ToArray(), ("purpose", "batch")));
        var bad = Id(await visitor.PostAsync("files", "file", "d.jsonl", "x"u8.ToArray(), ("purpose", "batch")));
        foreach (var id in (string[])[file, bad])
            await visitor.GetAsync("batches/" + Id(await visitor.PostAsync("batches", $$"""{"input_file_id":"{{id}}","endpoint":"/v1/moderations","completion_window":"24h","metadata":{"a":"b"} }""")));
        await visitor.GetAsync("batches");
        var other = Id(await visitor.PostAsync("batches", $$"""{"input_file_id":"{{file}}","endpoint":"/v1/moderations","completion_window":"24h"}"""));
        await visitor.PostAsync($"batches/{other}/cancel");
        await visitor.GetAsync("batches/" + other);
    }

    private static async Task UploadsAsync(FakeVisitor visitor)
    {
        var begin = $$$"""{"filename":"c.txt","purpose":"assistants","bytes":{{{_text.Length}}},"mime_type":"text/plain"}""";
        var upload = Id(await visitor.PostAsync("uploads", begin));
        var part = Id(await visitor.PostAsync($"uploads/{upload}/parts", "data", "part", _text));
        await visitor.PostAsync($"uploads/{upload}/complete", $$$"""{"part_ids":["{{{part}}}"]}""");
        await visitor.PostAsync($"uploads/{Id(await visitor.PostAsync("uploads", begin))}/cancel");
    }

    private static async Task StoresAsync(FakeVisitor visitor, string file)
    {
        await visitor.PostAsync("vector_stores");
        var store = "vector_stores/" + Id(await visitor.PostAsync("vector_stores", $$$"""{"name":"s","file_ids":["{{{file}}}"],"expires_after":{"anchor":"last_active_at","days":1},"metadata":{"a":"b"}}"""));
        await visitor.GetAsync("vector_stores");
        await visitor.GetAsync(store);
        await visitor.PostAsync(store, """{"name":"t"}""");
        await visitor.PostAsync(store + "/search", """{"query":"sky"}""");
        await visitor.DeleteAsync($"{store}/files/{file}");
        await visitor.PostAsync(store + "/files", $$$"""{"file_id":"{{{file}}}","attributes":{"a":1,"b":"c","d":true}}""");
        await visitor.GetAsync(store + "/files");
        await visitor.GetAsync($"{store}/files/{file}");
        await visitor.GetAsync($"{store}/files/{file}/content");
        await visitor.PostAsync($"{store}/files/{file}", """{"attributes":{"a":2}}""");
        var batch = $"{store}/file_batches/" + Id(await visitor.PostAsync(store + "/file_batches", $$$"""{"file_ids":["{{{file}}}"],"chunking_strategy":{"type":"static","static":{"max_chunk_size_tokens":100,"chunk_overlap_tokens":10} } }"""));
        await visitor.GetAsync(batch);
        await visitor.GetAsync(batch + "/files");
        var other = Id(await visitor.PostAsync(store + "/file_batches", $$$"""{"file_ids":["{{{file}}}"]}"""));
        await visitor.PostAsync($"{store}/file_batches/{other}/cancel");
        await visitor.PostAsync(store + "/search", """{"query":["sky","sea"],"max_num_results":2}""");
        await visitor.DeleteAsync(store);
    }
}
