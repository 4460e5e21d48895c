using System.Reflection;
using System.Runtime.CompilerServices;

namespace OpenAi.Tests.PublicApi;

/// <summary>The public API of an assembly as lines of text, in an order that does not depend on the compiler.</summary>
internal static class ApiListing
{
    private const BindingFlags Members =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<string> Of(Assembly assembly) =>
    [
        // Extension blocks create types whose names only compilers can use.
        .. assembly.GetExportedTypes().Where(static type => !type.FullName!.Contains('<', StringComparison.Ordinal))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .SelectMany(static type => LinesOf(type).Prepend(Signatures.OfType(type))),
    ];

    private static IEnumerable<string> LinesOf(Type type)
    {
        if (type.IsSubclassOf(typeof(Delegate)))
            return [];
        return type.GetMembers(Members)
            .Where(member => IsVisible(member) && !IsOfRecords(member, type))
            .Select(static member => "    " + Signatures.OfMember(member))
            .Order(StringComparer.Ordinal);
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        // Accessors are listed with their property.
        MethodInfo { IsSpecialName: true } method => IsVisible(method) && method.Name.StartsWith("op_", StringComparison.Ordinal),
        MethodBase method => IsVisible(method),
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        EventInfo happening => IsVisible(happening.AddMethod!),
        _ => false,
    };

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // Members that the compiler or the generator writes for each record are implied by "record".
    private static bool IsOfRecords(MemberInfo member, Type type) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is MethodBase
        || member is PropertyInfo { Name: "EqualityContract" }
        || (member is MethodInfo { Name: "Equals" or "GetHashCode" or "PrintMembers" } && Signatures.IsRecord(type))
        || (member is ConstructorInfo constructor && constructor.GetParameters() is [{ } only] && only.ParameterType == type && Signatures.IsRecord(type));
}
