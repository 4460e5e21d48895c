using System.Text;
using OpenAi.Testing.World;
using OpenAi.VectorStores;

namespace OpenAi.Testing.VectorStores;

/// <summary>Splits files into overlapping chunks, according to their chunking strategy.</summary>
internal static class Chunker
{
    private const int CharactersPerToken = 4;

    private static readonly StaticChunking _auto = new() { MaxChunkSizeTokens = 800, ChunkOverlapTokens = 400 };
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Checks the strategy and converts it to the API's form, which always has numbers.</summary>
    public static ChunkingStrategy Check(ChunkingStrategy? strategy)
    {
        if (strategy is null or AutoChunkingStrategy)
            return new StaticChunkingStrategy { Static = _auto };
        if (strategy is not StaticChunkingStrategy { Static: { } sizes })
            throw new FakeRefusal(FakeError.Invalid("chunking_strategy", "it must be 'auto' or 'static'."));
        FakeRefusal.If(sizes.MaxChunkSizeTokens is not (>= 100 and <= 4096), "chunking_strategy", "a chunk must have from 100 to 4096 tokens.");
        FakeRefusal.If(
            sizes.ChunkOverlapTokens is not >= 0 || sizes.ChunkOverlapTokens > sizes.MaxChunkSizeTokens / 2,
            "chunking_strategy",
            "chunks must overlap by at most half of their size.");
        return strategy;
    }

    public static IReadOnlyList<string> Cut(byte[] content, ChunkingStrategy? strategy)
    {
        var text = TextOf(content);
        var sizes = (strategy as StaticChunkingStrategy)?.Static ?? _auto;
        var size = sizes.MaxChunkSizeTokens!.Value * CharactersPerToken;
        var step = size - (sizes.ChunkOverlapTokens!.Value * CharactersPerToken);
        var chunks = new List<string>();
        for (var start = 0; start < text.Length; start += step)
        {
            chunks.Add(text.Substring(start, Math.Min(size, text.Length - start)));
            if (start + size >= text.Length)
                break;
        }
        return chunks;
    }

    // Only plain text is supported here; a real server reads other documents too.
    private static string TextOf(byte[] content)
    {
        try
        {
            return _strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return "";
        }
    }
}
