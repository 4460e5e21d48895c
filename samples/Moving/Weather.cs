using System.ComponentModel;

namespace Moving;

/// <summary>The data for the function of all four programs.</summary>
internal static class Weather
{
    [Description("The weather in a city, now.")]
    public static string In([Description("The city's name in English.")] string city) => $"{city}: 24 °C, sunny";
}
