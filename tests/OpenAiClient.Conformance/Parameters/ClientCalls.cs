using System.Reflection;
using OpenAi.Conformance.Requests;

namespace OpenAi.Conformance.Parameters;

/// <summary>The public methods of all clients, called as by somebody who sets everything that can be set.</summary>
internal static class ClientCalls
{
    public static IEnumerable<ClientCall> Of(OpenAiClient openai) => Clients(openai).Distinct().SelectMany(Methods);

    /// <summary>Creates what makes the arguments.</summary>
    public static Filler Filler() => new(FileUpload.FromBytes(new byte[] { 1, 2, 3 }, "a.png"));

    /// <summary>Whether a method may fail so before it sends anything: made-up arguments may be refused, such as the path of a file.</summary>
    public static bool IsRefusal(Exception exception) => exception is ArgumentException or IOException;

    private static IEnumerable<object> Clients(object holder) =>
        from property in holder.GetType().GetProperties()
        where property.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal) && property.PropertyType.Assembly == typeof(OpenAiClient).Assembly
        let client = property.GetValue(holder)
        from found in Clients(client).Prepend(client)
        select found;

    private static IEnumerable<ClientCall> Methods(object client) =>
        from method in client.GetType().GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where method.IsVirtual && !method.IsSpecialName && !method.IsGenericMethodDefinition && method.GetBaseDefinition().DeclaringType == client.GetType()
        select new ClientCall(client, method);
}
