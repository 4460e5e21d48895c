using System.Buffers.Binary;
using System.Text;

namespace OpenAi.Tests.Support;

/// <summary>The server's side of HTTP/2 without TLS, a frame at a time: it does what a test scripts, where a server such as Kestrel decides itself.</summary>
internal sealed class Http2Frames
{
    private const byte Data = 0, Headers = 1, Settings = 4, Ping = 6, GoAwayType = 7;
    private const byte Acknowledged = 1, EndStream = 1, EndHeaders = 4;
    private const int PrefaceLength = 24;

    private readonly ServerConnection _connection;

    /// <summary>Reads what every connection begins with, and answers it.</summary>
    public Http2Frames(ServerConnection connection)
    {
        _connection = connection;
        connection.ReadBytes(PrefaceLength);
        Send(Settings, 0, 0, []);
    }

    /// <summary>Waits for the next request, and returns the number of its stream.</summary>
    public int ReadRequest() => ReadUntil(Headers, 0).Stream;

    /// <summary>Begins an answer with status 200.</summary>
    public void Begin(int stream, string mediaType)
    {
        // The static table of HPACK has ":status: 200" as number 8, and the name "content-type" as 31: the 16th after the 15 that fit into its first byte.
        byte[] fields = [0x88, 0x0F, 31 - 15, (byte)mediaType.Length, .. Encoding.ASCII.GetBytes(mediaType)];
        Send(Headers, EndHeaders, stream, fields);
    }

    public void Write(int stream, string text, bool isLast = false) => Send(Data, isLast ? EndStream : (byte)0, stream, Encoding.UTF8.GetBytes(text));

    /// <summary>Says that no stream after <paramref name="lastStream"/> is served here, and returns when the client knows it.</summary>
    public void GoAway(int lastStream)
    {
        var payload = new byte[8];
        BinaryPrimitives.WriteInt32BigEndian(payload, lastStream);
        Send(GoAwayType, 0, 0, payload);
        // The client handles frames in their order, so that it has handled that one when it answers this one.
        Send(Ping, 0, 0, new byte[8]);
        ReadUntil(Ping, Acknowledged);
    }

    private (byte Type, byte Flags, int Stream) ReadUntil(byte type, byte flags)
    {
        while (true)
        {
            var frame = Read();
            if (frame.Type == type && (frame.Flags & flags) == flags)
                return frame;
        }
    }

    // A frame is three bytes of length, one of type, one of flags, four of the stream, and the payload.
    private (byte Type, byte Flags, int Stream) Read()
    {
        var header = _connection.ReadBytes(9);
        _connection.ReadBytes((header[0] << 16) | (header[1] << 8) | header[2]);
        if (header[3] == Settings && (header[4] & Acknowledged) == 0)
            Send(Settings, Acknowledged, 0, []);
        return (header[3], header[4], BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(5)));
    }

    private void Send(byte type, byte flags, int stream, byte[] payload)
    {
        byte[] frame = [0, (byte)(payload.Length >> 8), (byte)payload.Length, type, flags, 0, 0, 0, 0, .. payload];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(5), stream);
        _connection.Write(frame);
    }
}
